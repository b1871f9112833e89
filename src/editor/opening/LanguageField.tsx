import { useId } from 'react'
import { isEnglish } from '@/edition/known-language'
import { INTERFACE_LANGUAGE } from '@/text/interface-language'

type Props = {
  /** As a BCP 47 tag; '' where it is to be found out. */
  readonly language: string
  readonly onChange: (language: string) => void
}

/** The language of the article, and what it means where that is not English. */
export function LanguageField({ language, onChange }: Props) {
  const id = useId()
  const known = OFFERED.includes(language) || language === '' ? OFFERED : [language, ...OFFERED]
  const isForeign = language !== '' && !isEnglish(language)
  return (
    <div>
      <label htmlFor={id} className="block text-muted text-sm">
        Language
      </label>
      <select
        id={id}
        name="language"
        value={language}
        aria-describedby={isForeign ? `${id}-foreign` : undefined}
        onChange={(event) => onChange(event.target.value)}
        className="min-h-9 w-full border-muted border-b bg-paper text-base"
      >
        <option value="">Found from the text</option>
        {known.map((tag) => (
          <option key={tag} value={tag}>
            {NAMES.of(tag) ?? tag}
          </option>
        ))}
      </select>
      {isForeign && (
        <p id={`${id}-foreign`} className="mt-1.5 text-pretty text-sm">
          Names and dates are found in English only. Quotes are marked, without who said them.
        </p>
      )}
    </div>
  )
}

const NAMES = new Intl.DisplayNames([INTERFACE_LANGUAGE], { type: 'language' })

const OFFERED: readonly string[] = [
  ...['en', 'ar', 'zh', 'cs', 'da', 'nl', 'fi', 'fr', 'de', 'el', 'he', 'hi', 'hu', 'id', 'it'],
  ...['ja', 'ko', 'no', 'fa', 'pl', 'pt', 'ro', 'ru', 'es', 'sv', 'tr', 'uk', 'vi'],
]
