/** Hands a file to the user the way browsers do. */
export const download = (content: Blob, name: string): void => {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Revoking at once cancels the download in some browsers.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

export const asJson = (value: unknown): Blob =>
  new Blob([`${JSON.stringify(value, undefined, 2)}\n`], { type: "application/json" });

/** The name of a file made from another: `Old SoA.xlsx` and `2022.xlsx` make `Old SoA 2022.xlsx`. */
export const nameFrom = (original: string, ending: string): string =>
  `${original.replace(/\.[A-Za-z0-9]{1,5}$/, "")} ${ending}`;
