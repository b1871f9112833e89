import { libraryPath, newPath } from '@/address/other-pages'
import type { CarriedProblem } from '@/library/sharing/carried-edition'

/** Why nothing can be opened from a link; `null` where the link carries nothing. */
export function CarriedRefused({ problem }: { readonly problem: CarriedProblem | null }) {
  return (
    <>
      <p role="alert" className="mt-4">
        {problem === null ? NOTHING : REASONS[problem.kind]}
      </p>
      {problem?.kind === 'faulty' && (
        <ul className="mt-3 grid list-disc gap-1 pl-5 text-muted text-sm">
          {problem.faults.slice(0, MOST_FAULTS).map((fault) => (
            <li key={fault} className="wrap-anywhere">
              {fault}
            </li>
          ))}
        </ul>
      )}
      <p className="mt-4">
        You can{' '}
        <a href={newPath()} className="text-blue underline underline-offset-2">
          open an article
        </a>{' '}
        yourself, or look in the{' '}
        <a href={libraryPath()} className="text-blue underline underline-offset-2">
          library
        </a>
        .
      </p>
    </>
  )
}

const MOST_FAULTS = 3

const NOTHING =
  'This link carries no edition. It may have been cut off where it was sent: ask for it once more, or for the edition as a file.'

const REASONS = {
  damaged:
    'What this link carries is not whole: mail and message programs cut long links. Ask for it once more, or for the edition as a file.',
  'too-large': 'What this link carries is larger than any article, so that it is not opened.',
  unsupported: 'This browser cannot unpack what a link carries. Ask for the edition as a file.',
  faulty: 'This link carries an edition with faults, so that it cannot be shown.',
} as const satisfies Record<CarriedProblem['kind'], string>
