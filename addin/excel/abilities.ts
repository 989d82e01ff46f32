const isSupported = (version: string) => (): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);

/** What this Excel offers beyond the ExcelApi 1.13 that the manifest requires. */
export const supports = {
  undoGroup: isSupported("1.19"),
  entityCards: isSupported("1.16"),
} as const;
