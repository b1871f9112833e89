import { CLAIM_VERDICTS, type ClaimVerdict } from '@/edition/lazy-vocabularies'
import { CLAIM_VERDICT_WORDS } from '@/export/words'

type Props = {
  readonly verdict: ClaimVerdict
  /** Whether it begins a line that says the rest. */
  readonly isShort?: boolean
}

/** How what the article says stands to the record, set as the verdict on a quote is. */
export function ClaimVerdictWords({ verdict, isShort = false }: Props) {
  const { isOtherwise } = CLAIM_VERDICTS[verdict]
  return (
    <span className={isOtherwise ? 'is-changed font-semibold text-red' : 'font-semibold text-ink'}>
      {isShort ? SHORT_WORDS[verdict] : CLAIM_VERDICT_WORDS[verdict]}
    </span>
  )
}

const SHORT_WORDS = {
  differs: 'Differs.',
  'not-found': 'Not found.',
  'says-less': 'Says less.',
  agrees: 'Agrees.',
} as const satisfies Record<ClaimVerdict, string>
