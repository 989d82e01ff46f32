import { makeStyles, tokens } from "@fluentui/react-components";
import { say } from "../../../shared/messages/say.ts";
import { Link } from "./Link.tsx";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "36px" },
  name: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

/** The name of the product. Inside Excel the pane's own title bar says it already, so it is only for readers there. */
export const Masthead = ({ inExcel }: { inExcel: boolean }) => {
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <img src="/favicon.svg" alt="" width="24" height="24" />
      <h1 className={styles.name}>{say("pane.name")}</h1>
      {!inExcel && (
        <Link href="/docs" away>
          {say("pane.api")}
        </Link>
      )}
    </header>
  );
};
