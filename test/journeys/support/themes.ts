import { THEME_NAMES } from '@/app/setting-names'
import { wordsOf } from '@/edition/vocabularies'

/** What the themes are called that pages do not come in by themselves. */
export const OTHER_THEMES = wordsOf(THEME_NAMES)
  .filter((theme) => theme !== 'system' && theme !== 'light')
  .map((theme) => THEME_NAMES[theme].choice)
