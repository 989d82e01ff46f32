import { type Evidence, inclusions, type Soa, type SoaItem } from "../document.ts";

const evidenceOf = ({ reference, version, date, expires, owner }: Evidence): Evidence => ({
  reference,
  ...(version ? { version } : {}),
  ...(date ? { date } : {}),
  ...(expires ? { expires } : {}),
  ...(owner ? { owner } : {}),
});

const rowOf = (item: SoaItem): SoaItem => {
  const {
    control,
    framework,
    title,
    applicable = null,
    justification,
    status,
    owner,
    due,
    notes,
    weight,
    source,
  } = item;
  const inclusion = inclusions.filter((reason) => item.inclusion?.includes(reason));
  const evidence = (item.evidence ?? []).map(evidenceOf);
  const extra = Object.entries(item.extra ?? {}).filter(([, text]) => text !== "");
  return {
    control,
    ...(framework ? { framework } : {}),
    ...(title ? { title } : {}),
    applicable,
    ...(inclusion.length > 0 ? { inclusion } : {}),
    ...(justification ? { justification } : {}),
    ...(status === undefined ? {} : { status }),
    ...(evidence.length > 0 ? { evidence } : {}),
    ...(owner ? { owner } : {}),
    ...(due ? { due } : {}),
    ...(notes ? { notes } : {}),
    ...(weight === undefined ? {} : { weight }),
    ...(source === undefined ? {} : { source }),
    ...(extra.length > 0 ? { extra: Object.fromEntries(extra) } : {}),
  };
};

/**
 * A document as every format tells it, so that it is one document in all of them: what is empty is left out, an
 * applicability that is not stated is undecided, and reasons stand once and in their order.
 */
export const statedSoa = (soa: Soa): Soa => {
  const { title, organisation, version, date, framework, approver, classification, items } = soa;
  return {
    ...(title ? { title } : {}),
    ...(organisation ? { organisation } : {}),
    ...(version ? { version } : {}),
    ...(date ? { date } : {}),
    framework,
    ...(approver ? { approver } : {}),
    ...(classification ? { classification } : {}),
    items: items.map(rowOf),
  };
};
