import type { Edition } from '@/edition/edition-schema'
import { isEnglish, UNDETERMINED } from '@/edition/known-language'
import { INTERFACE_LANGUAGE } from '@/text/interface-language'

/**
 * Says of an article that is not in English why so little is marked in it; nothing where somebody has
 * marked names in it all the same.
 */
export function ForeignNotice({ edition: { article, entities } }: { readonly edition: Edition }) {
  const { language } = article
  if (isEnglish(language) || entities.length > 0) return null
  const name = language === UNDETERMINED ? null : NAMES.of(language)
  return (
    <p className="border-rule border-b px-6 py-2.5 text-pretty text-muted text-sm middle:px-9">
      {name ? `This article is in ${name}. Names` : 'This article is not in English: names'} and
      dates are found in English only. Its quotes are marked, without who said them.
    </p>
  )
}

const NAMES = new Intl.DisplayNames([INTERFACE_LANGUAGE], { type: 'language' })
