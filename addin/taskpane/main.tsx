import { createRoot } from "react-dom/client";
import { say } from "../../shared/messages/say.ts";
import { createApi } from "../client/api.ts";
import { createNotices } from "../commands/notice.ts";
import { isInsideOffice, loadOffice } from "./office.ts";
import { type Office, Root } from "./Root.tsx";

const notices = createNotices();

/**
 * All that only Excel needs is fetched in Excel only. Where something of it can't be had the page serves as in a browser,
 * and says so.
 */
const joinOffice = async (): Promise<Office | undefined> => {
  if (!isInsideOffice(window)) return undefined;
  const join = (await loadOffice()) ? await import("./join.ts").catch(() => undefined) : undefined;
  if (join !== undefined) return join.joinExcel(notices);
  notices.show({ tone: "error", message: say("pane.not-joined"), details: [] });
  return undefined;
};

// A file that is dropped beside its place would replace the page, and all that was entered would be gone.
for (const type of ["dragover", "drop"] as const)
  addEventListener(type, (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });

const root = document.getElementById("root");
if (root) createRoot(root).render(<Root api={createApi()} office={joinOffice()} notices={notices} />);
