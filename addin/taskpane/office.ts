/** Where Microsoft serves Office.js. The Marketplace accepts no other address and no copy. */
const officeScript = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * Whether Office opened this page. These are the signs that Office.js itself goes by (16.0, `_retrieveHostInfo`):
 * `?_host_Info=` on the desktop, JSON with `hostInfo` in the window's name on the web, an own `external` in older
 * webviews, and what an earlier load in the same session stored. A plain browser shows none of them, so it never asks
 * Microsoft's host for anything and works without internet.
 */
export const isInsideOffice = (page: Window): boolean => {
  if (page.location.search.includes("_host_Info=")) return true;
  if ("external" in page && "GetHostInfo" in page.external) return true;
  try {
    const name: unknown = JSON.parse(page.name);
    if (typeof name === "object" && name !== null && "hostInfo" in name) return true;
  } catch {
    // A window without a name, or with somebody else's.
  }
  try {
    return page.sessionStorage.getItem("hostInfoValue") !== null;
  } catch {
    // Storage is closed to a framed page when the browser blocks third-party data.
    return false;
  }
};

/** Loads Office.js from Microsoft; false when it can't be had. */
export const loadOffice = (): Promise<boolean> =>
  new Promise((resolve) => {
    const script = document.createElement("script");
    script.src = officeScript;
    script.onload = () => resolve(true);
    script.onerror = () => resolve(false);
    document.head.append(script);
  });
