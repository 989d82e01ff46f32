import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState } from "react";
import { say } from "../../shared/messages/say.ts";
import type { Api } from "../client/api.ts";
import type { Notices } from "../commands/notice.ts";
import { formatAddress, useAddress } from "./address.ts";
import type { OpenWorkbook } from "./excel.ts";
import { type DocumentInHand, type Pane, PaneProvider, type Reference } from "./pane.ts";
import { Tasks } from "./Tasks.tsx";
import { type Shade, themeOf } from "./theme.ts";
import { Busy } from "./ui/Busy.tsx";
import { Masthead } from "./ui/Masthead.tsx";
import { NoticeBar } from "./ui/NoticeBar.tsx";
import { Problem } from "./ui/Problem.tsx";
import { Themed } from "./ui/Themed.tsx";
import { useAction } from "./ui/useAction.ts";

const useStyles = makeStyles({
  page: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
  body: {
    boxSizing: "border-box",
    // A cell may hold a word that is wider than the page.
    overflowWrap: "anywhere",
    maxWidth: "1140px",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}`,
  },
});

const load = async (api: Api): Promise<Reference> => {
  const [frameworks, templates, crosswalks] = await Promise.all([api.frameworks(), api.templates(), api.crosswalks()]);
  return { frameworks, templates, crosswalks };
};

export interface AppProps {
  readonly api: Api;
  readonly shade: Shade;
  readonly notices: Notices;
  readonly workbook?: OpenWorkbook;
}

export const App = ({ api, shade, notices, workbook }: AppProps) => {
  const styles = useStyles();
  const address = useAddress();
  const [inHand, takeInHand] = useState<DocumentInHand>();
  const { progress, start } = useAction(load);
  useEffect(() => {
    void start(api);
  }, [api, start]);
  const open = useCallback<Pane["open"]>((task, subject) => {
    location.hash = formatAddress(task, subject);
  }, []);
  const reference = progress.state === "done" ? progress.value : undefined;
  const pane = useMemo<Pane | undefined>(
    () => reference && { api, reference, workbook, inHand, takeInHand, open },
    [api, reference, workbook, inHand, open],
  );
  return (
    <Themed theme={themeOf(shade)} className={styles.page}>
      <div className={styles.body}>
        <Masthead inExcel={workbook !== undefined} />
        <NoticeBar notices={notices} />
        {progress.state === "running" && <Busy label={say("pane.loading")} />}
        {progress.state === "failed" && <Problem failure={progress.failure} onRetry={() => void start(api)} />}
        {pane && (
          <PaneProvider value={pane}>
            <Tasks address={address} />
          </PaneProvider>
        )}
      </div>
    </Themed>
  );
};
