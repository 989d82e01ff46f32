import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { customFunctions, namespace } from "../shared/functions/registry.ts";

const root = join(import.meta.dirname, "..");
const text = readFileSync(join(root, "manifest.xml"), "utf8");
const { document } = new JSDOM(text, { contentType: "text/xml" }).window;
const all = (name: string): Element[] => [...document.getElementsByTagNameNS("*", name)];
const value = (element: Element | undefined, attribute: string): string => element?.getAttribute(attribute) ?? "";

// Microsoft's validator asks the internet; these are the faults it finds that can be seen without it.
describe("the manifest", () => {
  it("has the elements of an add-in in the order of the schema", () => {
    const order = [
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ];
    expect([...document.documentElement.children].map((child) => child.localName)).toEqual(order);
    expect(all("Id")[0]?.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(all("Version")[0]?.textContent).toMatch(/^\d+(\.\d+){3}$/);
  });
  it("names every resource that it uses, once, and uses every one that it names", () => {
    const named = ["Image", "Url", "String"]
      .flatMap(all)
      .map((element) => value(element, "id"))
      .filter((id) => id !== "");
    const used = [...document.querySelectorAll("[resid]")].map((element) => value(element, "resid"));
    expect(new Set(named).size).toBe(named.length);
    expect([...new Set(used)].sort()).toEqual([...named].sort());
    for (const id of named) expect(id.length).toBeLessThanOrEqual(32);
  });
  it("keeps Office's limits of length", () => {
    const strings = (parent: string) => all(parent).flatMap((element) => [...element.children]);
    for (const string of strings("ShortStrings")) expect(value(string, "DefaultValue").length).toBeLessThanOrEqual(125);
    for (const string of strings("LongStrings")) expect(value(string, "DefaultValue").length).toBeLessThanOrEqual(250);
  });
  it("loads everything over https, and every file that it names is built", () => {
    const urls = [...text.matchAll(/DefaultValue="(https?:[^"]+)"/g)].map((match) => new URL(match[1] ?? ""));
    for (const url of urls) expect(url.protocol).toBe("https:");
    for (const url of urls.filter((one) => one.pathname.startsWith("/icons/"))) {
      expect(existsSync(join(root, "addin", "public", url.pathname)), url.pathname).toBe(true);
    }
  });
  it("has ids of its own for every button", () => {
    const ids = ["Group", "Control"].flatMap(all).map((element) => value(element, "id"));
    expect(new Set(ids).size).toBe(ids.length);
  });
  it("runs functions, commands and pane in one long-lived runtime, under the functions' namespace", () => {
    const runtime = all("Runtime")[0];
    expect([value(runtime, "resid"), value(runtime, "lifetime")]).toEqual(["Pane.Url", "long"]);
    const name = all("String").find((element) => value(element, "id") === "Functions.Namespace");
    expect(value(name, "DefaultValue")).toBe(namespace);
    for (const { id } of customFunctions) expect(id).toMatch(/^[A-Z]{3,}$/);
  });
});
