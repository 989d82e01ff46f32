import { describe, expect, it } from "vitest";
import { read } from "./reading.ts";
import { zip } from "./zip.ts";

const style = (name: string, properties: string) =>
  `<style:style style:name="${name}" style:family="table-cell">${properties}</style:style>`;
const styles =
  style("red", `<style:table-cell-properties fo:background-color="#ff0000"/>`) +
  style("green", `<style:table-cell-properties fo:background-color="#00ff00"/>`) +
  style("gone", `<style:text-properties style:text-line-through-style="solid"/>`);
const cell = (text: string, rest = "") =>
  `<table:table-cell office:value-type="string"${rest}><text:p>${text}</text:p></table:table-cell>`;
const file = (table: string) =>
  read(
    zip([
      { name: "content.xml", content: `<d><a>${styles}</a><table:table table:name="T">${table}</table:table></d>` },
    ]),
  );

describe("an OpenDocument sheet", () => {
  it("gives cells without a style of their own the look of their row or column", async () => {
    const [grid] = await file(
      `<table:table-column/><table:table-column table:default-cell-style-name="gone"/>` +
        `<table:table-column table:number-columns-repeated="16382" table:default-cell-style-name="red"/>` +
        `<table:table-row>${cell("A.5.1")}${cell("Yes")}<table:table-cell/></table:table-row>` +
        `<table:table-row>${cell("A.5.2")}${cell("No", ' table:style-name="none"')}` +
        `<table:table-cell table:style-name="green"/></table:table-row>` +
        `<table:table-row table:default-cell-style-name="green">${cell("A.5.3")}${cell("Yes")}<table:table-cell/></table:table-row>` +
        `<table:table-row><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
    );
    const looks = grid?.rows.map(({ cells }) => cells.map((one) => one?.fill ?? one?.struck));
    expect(looks).toEqual([
      [undefined, true, "FF0000"],
      [undefined, undefined, "00FF00"],
      ["00FF00", "00FF00", "00FF00"],
    ]);
  });

  it("tells where the results of its formulas are not in the file", async () => {
    const [grid] = await file(
      `<table:table-row>${cell("A.5.1")}<table:table-cell table:formula="of:=[.A1]"/>` +
        `<table:table-cell table:formula="of:=&quot;&quot;" office:value-type="string"/></table:table-row>`,
    );
    expect(grid?.uncomputed).toEqual([{ row: 1, column: 1 }]);
  });
});
