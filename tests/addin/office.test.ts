import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { isInsideOffice } from "../../addin/taskpane/office.ts";

const open = (address: string, prepare: (page: JSDOM["window"]) => void = () => {}): Window => {
  const { window } = new JSDOM("", { url: address });
  prepare(window);
  return window as unknown as Window;
};

describe("whether Office opened the page", () => {
  it("no in a plain browser, whatever the address asks", () => {
    expect(isInsideOffice(open("https://crossbook.example/"))).toBe(false);
    expect(isInsideOffice(open("https://crossbook.example/?q=1#score"))).toBe(false);
  });
  it("no in a frame that somebody else named", () => {
    for (const name of ["preview", "{}", "null", '{"host":1}', "[]"]) {
      expect(isInsideOffice(open("https://crossbook.example/", (page) => (page.name = name)))).toBe(false);
    }
  });
  it("yes on the desktop, by the address", () => {
    expect(
      isInsideOffice(open("https://crossbook.example/taskpane.html?_host_Info=Excel$Win32$16.01$en-GB$$$$0")),
    ).toBe(true);
  });
  it("yes on the web, by the window's name", () => {
    const name = JSON.stringify({ baseFrameName: "b1", hostInfo: "Excel|Web|16.01|en-US|corr-1|notDialog||3" });
    expect(isInsideOffice(open("https://crossbook.example/taskpane.html", (page) => (page.name = name)))).toBe(true);
  });
  it("yes after a reload in the same session", () => {
    const page = open("https://crossbook.example/taskpane.html", ({ sessionStorage }) =>
      sessionStorage.setItem("hostInfoValue", "Excel$Mac$16.02$en-US$telemetry$$$0"),
    );
    expect(isInsideOffice(page)).toBe(true);
  });
});
