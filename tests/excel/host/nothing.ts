/** Excel's null object: what an `…OrNullObject` call answers when there is nothing. */
export class Nothing {
  readonly isNothing = true;
}
