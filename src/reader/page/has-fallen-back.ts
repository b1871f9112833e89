import { documentOf, type Root } from './root'

/** Whether scripts have failed before anything of the page lived, or took it along: it stands as it does without them. */
export function hasFallenBack(root: Root): boolean {
  const { failed, live } = documentOf(root).documentElement.dataset
  return failed !== undefined && live === undefined
}
