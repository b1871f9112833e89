import axe from 'axe-core'
import { expect } from 'vitest'

/** Colour contrast and regions need a whole page with layout, so the journeys check them. */
const RULES = { region: { enabled: false }, 'color-contrast': { enabled: false } }

/** Fails with each thing in the document that axe knows to be an obstacle to somebody. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, { rules: RULES })
  expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([])
}
