import { isId } from '@/edition/edition-id'
import { levelMargin } from '@/reader/article/article-dom'
import { showChoice } from '@/reader/choosing/show-choice'
import { applySettings, keptSettings } from './kept-settings'

/*
 * The one script that stands in every page itself, the same on each. It runs before anything
 * is drawn: settings are in force, the choice in the address is shown and the margin is level
 * as the page arrives, before React has it.
 */
applySettings(keptSettings())
document.documentElement.dataset['scripts'] = ''

const parameters = new URLSearchParams(location.search)
if (parameters.get('marks') === 'voices') document.documentElement.dataset['marks'] = 'voices'

const entity = parameters.get('entity')
const observer = new MutationObserver(() => {
  if (entity !== null && isId(entity)) showChoice(entity)
  levelMargin()
})
observer.observe(document, { childList: true, subtree: true })
document.addEventListener('DOMContentLoaded', () => observer.disconnect())
