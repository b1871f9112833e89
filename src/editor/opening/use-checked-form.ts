import { type FormEvent, type RefObject, useRef } from 'react'

/** Fields of forms that open something, by name, in the order in which they stand. */
const FIELDS = ['text', 'headline', 'publisher', 'published', 'url'] as const

type CheckedForm = {
  readonly form: RefObject<HTMLFormElement | null>
  readonly submit: (event: FormEvent) => void
}

/**
 * A form that is done once nothing in it has to be mended; else the first field that has to be has
 * the focus.
 *
 * @param check what is wrong, by the name of its field
 */
export function useCheckedForm(check: () => object, onDone: () => void): CheckedForm {
  const form = useRef<HTMLFormElement>(null)
  function submit(event: FormEvent) {
    event.preventDefault()
    if (!focusFirstProblem(form.current, check())) onDone()
  }
  return { form, submit }
}

/** Go to the first field of a form that has to be mended; false where none has. */
function focusFirstProblem(form: HTMLFormElement | null, problems: object): boolean {
  const first = FIELDS.find((name) => name in problems)
  const field = first === undefined ? null : form?.elements.namedItem(first)
  if (field instanceof HTMLElement) field.focus()
  return first !== undefined
}
