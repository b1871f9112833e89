import { showChoice } from '@/reader/page/show-choice'
import { PART_FAILS, PART_MISSING } from '@/ui/missing-part'
import { renewPage } from './renew-page'

/**
 * Where a script of ours fails, have the line say so that came with the page (`failed-line.ts`),
 * and where nothing lives on it, have it stand as it does without scripts.
 */
export function listenForFailures(): void {
  // While capturing, since a script that does not arrive is told of at its element alone.
  addEventListener(
    'error',
    ({ error, target }) => {
      // Of what others put into the page, browsers tell no error; nor is there one of late layouts.
      if (error || target instanceof HTMLScriptElement) say()
    },
    true,
  )
  addEventListener('unhandledrejection', say)
  addEventListener(PART_FAILS, say)
  addEventListener(PART_MISSING, () => void renewPage())
}

function say(): void {
  const { dataset } = document.documentElement
  dataset['failed'] ||= ''
  if ('live' in dataset) return
  delete dataset['scripts']
  delete dataset['awaitsFonts']
  showChoice(document, { entity: null })
}
