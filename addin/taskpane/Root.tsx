import { useEffect, useState } from "react";
import type { Api } from "../client/api.ts";
import type { Notices } from "../commands/notice.ts";
import { App } from "./App.tsx";
import type { OpenWorkbook } from "./excel.ts";
import { type Shade, shadeOf } from "./theme.ts";

/** What Office tells about itself once it is there. */
export interface Office {
  readonly workbook: OpenWorkbook;
  /** The pane's background in Office's theme, `#262626`; undefined where Office has no themes. */
  readonly background: string | undefined;
}

const darkScheme = "(prefers-color-scheme: dark)";

/** The system's choice, which a browser follows; Office has its own. */
const useSystemShade = (): Shade => {
  const [dark, setDark] = useState(() => matchMedia(darkScheme).matches);
  useEffect(() => {
    const query = matchMedia(darkScheme);
    const follow = () => setDark(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  return dark ? "dark" : "light";
};

/** The page at once, and the workbook as soon as Office has answered. */
export const Root = ({ api, office, notices }: { api: Api; office: Promise<Office | undefined>; notices: Notices }) => {
  const system = useSystemShade();
  const [joined, setJoined] = useState<Office>();
  useEffect(() => {
    let gone = false;
    void office.then((answer) => {
      if (!gone) setJoined(answer);
    });
    return () => {
      gone = true;
    };
  }, [office]);
  const shade = joined?.background === undefined ? system : shadeOf(joined.background);
  return <App api={api} shade={shade} notices={notices} {...(joined ? { workbook: joined.workbook } : {})} />;
};
