/** Fields of forms that open something, by name, in the order in which they stand. */
const FIELDS = ['text', 'headline', 'publisher', 'published', 'url'] as const

/**
 * Go to the first field of a form that has to be mended; false where none has.
 *
 * @param problems what is wrong, by the name of its field
 */
export function focusFirstProblem(form: HTMLFormElement | null, problems: object): boolean {
  const first = FIELDS.find((name) => name in problems)
  const field = first === undefined ? null : form?.elements.namedItem(first)
  if (field instanceof HTMLElement) field.focus()
  return first !== undefined
}
