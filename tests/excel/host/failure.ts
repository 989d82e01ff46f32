/** What the host answers instead of a value, with Excel's own error codes. */
export class HostFailure extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export const notFound = () => new HostFailure("ItemNotFound", "The requested resource doesn't exist.");
export const invalidArgument = () =>
  new HostFailure("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
export const denied = () => new HostFailure("AccessDenied", "You cannot perform the requested operation.");

/** What the simulated host does not know fails loudly, so that no test passes on nothing. */
export const unknownMember = (owner: object, member: string) =>
  new HostFailure("ApiNotAvailable", `The simulated host has no ${owner.constructor.name}.${member}.`);
