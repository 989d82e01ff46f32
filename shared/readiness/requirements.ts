/** What a certification body looks for that a percentage must never hide, by framework. */
export interface CertificationRequirements {
  /** Clauses that demand documented information. A clause with leaves below it is met by any of them. */
  readonly documentedInformation: readonly string[];
  readonly internalAudit: string;
  readonly managementReview: string;
}

const shared = [
  "4.3",
  "5.2",
  "6.1.2",
  "6.1.3",
  "6.2",
  "7.2",
  "7.5.1",
  "8.1",
  "8.2",
  "8.3",
  "9.1",
  "9.2",
  "9.3",
  "10.2",
];

/**
 * ISO/IEC 27001:2022 and ISO/IEC 42001:2023, clauses 4 to 10. A framework that is not listed has no certification
 * that Crossbook knows gates for.
 */
export const certifications: Readonly<Record<string, CertificationRequirements>> = {
  "iso-27001-2022": { documentedInformation: shared, internalAudit: "9.2", managementReview: "9.3" },
  "iso-42001-2023": {
    documentedInformation: [...shared, "6.1.1", "6.1.4", "8.4"],
    internalAudit: "9.2",
    managementReview: "9.3",
  },
};
