import { HostFailure, invalidArgument, unknownMember } from "./failure.ts";
import { Nothing } from "./nothing.ts";
import { Range } from "./sheet.ts";
import type { HostWorkbook } from "./workbook.ts";

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<number, ObjectPath>>;
  readonly AutoKeepReference?: boolean;
}

const upper = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const itemsOf = (value: object): readonly object[] | undefined => {
  const items: unknown = Reflect.get(value, "items");
  return typeof items === "function" ? items.call(value) : undefined;
};
/** Objects of the model, as against plain values that go over the wire as they are. */
const isModel = (value: unknown): value is object =>
  isObject(value) && !Array.isArray(value) && (value.constructor !== Object || Object.values(value).some(isObject));

/** What the add-in asks for of an object: `name`, `items/name`, `format/fill/color`. */
const project = (target: object, select: readonly string[]): unknown => {
  if (target instanceof Nothing) return null;
  const items = itemsOf(target);
  if (items)
    return {
      _Items: items.map((item) =>
        project(
          item,
          select.map((path) => path.replace(/^items\//i, "")),
        ),
      ),
    };
  const answer: Record<string, unknown> = {};
  for (const path of select.filter((one) => one !== "$none")) {
    const [head = "", ...rest] = path.split("/");
    const member = upper(head);
    if (!(member in target)) throw unknownMember(target, member);
    const value: unknown = Reflect.get(target, member);
    const known = answer[member];
    answer[member] =
      isObject(value) && !Array.isArray(value) && rest.length > 0
        ? { ...(isObject(known) ? known : {}), ...Object(project(value, [rest.join("/")])) }
        : value;
  }
  if ("Id" in target) answer.Id = target.Id;
  return answer;
};

/** The service that takes the add-in's answers to custom functions. */
class CustomFunctionsService {
  private readonly book: HostWorkbook;
  constructor(book: HostWorkbook) {
    this.book = book;
  }
  SetInvocationArrayResults(results: Parameters<HostWorkbook["answered"]>[0]): void {
    this.book.answered(results);
  }
  SetInvocationResults(
    results: readonly {
      readonly id: number;
      readonly failed: boolean;
      readonly value: unknown;
      readonly errorCode: unknown;
    }[],
  ): void {
    this.book.answered(results.map(({ id, failed, value, errorCode }) => [id, !failed, value, errorCode]));
  }
  _SetOsfControlContainerReadyForCustomFunctions(): void {}
  _GetEnabledFeatures(): readonly string[] {
    return [];
  }
}

/** Answers one request of Microsoft's client library, action by action, stopping at the first failure as Excel does. */
export const createDispatcher = (book: HostWorkbook) => {
  const kept = new Map<string, Range>();
  let references = 0;
  return (body: RequestBody) => {
    const resolved = new Map<number, object>();
    const args = (info: ArgumentInfo | undefined): unknown[] =>
      (info?.Arguments ?? []).map((value, index) => {
        const reference = info?.ReferencedObjectPathIds?.[index];
        return typeof reference === "number" && reference !== 0 ? resolve(reference) : value;
      });
    const call = (target: object, name: string, given: readonly unknown[]): unknown => {
      if (target instanceof Nothing) return target;
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== "function") throw unknownMember(target, name);
      return Reflect.apply(method, target, given);
    };
    const member = (target: object, name: string): unknown => {
      if (target instanceof Nothing) return target;
      if (!(name in target)) throw unknownMember(target, name);
      return Reflect.get(target, name);
    };
    const follow = (path: ObjectPath): unknown => {
      const parent = path.ParentObjectPathId ? resolve(path.ParentObjectPathId) : book;
      switch (path.ObjectPathType) {
        case 1:
          return book;
        case 2:
          return path.Name === "Microsoft.ExcelServices.CustomFunctions"
            ? new CustomFunctionsService(book)
            : new Nothing();
        case 3:
          return call(parent, path.Name, args(path.ArgumentInfo));
        case 4:
          return member(parent, path.Name);
        case 5:
          return call(parent, "GetItem", args(path.ArgumentInfo));
        case 6:
          return kept.get(path.Name);
        default:
          return new Nothing();
      }
    };
    function resolve(id: number): object {
      const known = resolved.get(id);
      if (known) return known;
      const path = body.ObjectPaths[id];
      const found = path ? follow(path) : undefined;
      if (!isObject(found)) throw invalidArgument();
      resolved.set(id, found);
      return found;
    }
    const set = (target: object, name: string, value: unknown): void => {
      if (target instanceof Nothing) return;
      if (!(name in target)) throw unknownMember(target, `${name} =`);
      Reflect.set(target, name, value);
    };
    const instantiate = (target: object): unknown => {
      if (target instanceof Nothing) return null;
      const value: Record<string, unknown> = "Id" in target ? { Id: target.Id } : {};
      if (target instanceof Range && body.AutoKeepReference) {
        references += 1;
        value._ReferenceId = `{r${references}}`;
        kept.set(`{r${references}}`, target);
      }
      return value;
    };
    const perform = (action: Action): unknown => {
      switch (action.ActionType) {
        case 1:
          return instantiate(resolve(action.ObjectPathId));
        case 2:
          return project(resolve(action.ObjectPathId), action.QueryInfo?.Select ?? []);
        case 3: {
          const value = call(resolve(action.ObjectPathId), action.Name, args(action.ArgumentInfo));
          return value === undefined || isModel(value) ? null : value;
        }
        case 4:
          set(resolve(action.ObjectPathId), action.Name, args(action.ArgumentInfo)[0]);
          return null;
        case 5:
          return null;
        case 9:
          for (const [name, value] of Object.entries(action.ObjectState ?? {}))
            set(resolve(action.ObjectPathId), upper(name), value);
          return null;
        default:
          throw new HostFailure("ApiNotAvailable", `The simulated host knows no action of type ${action.ActionType}.`);
      }
    };
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: perform(action) });
        if (action.ActionType === 5) traces.push(action.Id);
      } catch (thrown) {
        if (!(thrown instanceof HostFailure)) throw thrown;
        const error = {
          Code: thrown.code,
          Message: thrown.message,
          HttpStatusCode: 400,
          Location: "",
          ActionIndex: index,
        };
        return { Results: results, TraceIds: traces, Error: error };
      }
    }
    return { Results: results, TraceIds: traces };
  };
};
