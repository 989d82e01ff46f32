import { v5 } from "uuid";

/** Namespace of every UUID that Crossbook derives from a name. */
export const crossbookNamespace = "0f7b8a54-6d0e-5c39-9a51-3c1d5b7f2e64";

/** The version 5 UUID of a name (RFC 9562, section 5.5): the same name in the same namespace always gives the same one. */
export const nameUuid = (name: string, namespace: string = crossbookNamespace): string => v5(name, namespace);
