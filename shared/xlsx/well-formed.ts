const halfPair = /\p{Cs}/gu;

/** A text that UTF-8 can hold: half of a surrogate pair alone becomes the replacement character. */
export const wellFormed = (text: string): string => text.replace(halfPair, "\ufffd");
