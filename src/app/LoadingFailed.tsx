import { useEffect } from 'react'
import { LoadingProblem } from '@/library/loading-problem'
import { useTitle } from './use-title'

type Props = { readonly what: string; readonly error: Error; readonly onRetry: () => void }

/** Why something could not be loaded, with a way on. */
export function LoadingFailed({ what, error, onRetry }: Props) {
  const title = `${what} could not be loaded`
  useTitle(title)
  useEffect(() => {
    addEventListener('online', onRetry)
    return () => removeEventListener('online', onRetry)
  }, [onRetry])
  const { message, details } = reasonOf(error)
  return (
    <main
      id="article"
      tabIndex={-1}
      className="outline-none mx-auto max-w-[40rem] px-6 py-16 text-base"
    >
      <h1 className="font-semibold font-serif text-headline">{title}</h1>
      <div role="alert">
        <p className="mt-4">{message}</p>
        {details.length > 0 && (
          <ul className="mt-3 grid gap-1 border-rule border-l-2 pl-4 text-sm">
            {details.map((detail) => (
              <li key={detail} className="break-words">
                {detail}
              </li>
            ))}
          </ul>
        )}
      </div>
      <p className="mt-6 flex gap-6">
        <button
          type="button"
          onClick={onRetry}
          className="min-h-8 font-semibold underline underline-offset-4"
        >
          Try again
        </button>
        <a
          href={`${import.meta.env.BASE_URL}library/`}
          className="min-h-8 underline underline-offset-4"
        >
          All editions
        </a>
      </p>
    </main>
  )
}

function reasonOf(error: Error): Pick<LoadingProblem, 'message' | 'details'> {
  if (!navigator.onLine) {
    return { message: 'There is no connection. It comes once that is back.', details: [] }
  }
  if (error instanceof LoadingProblem) return error
  return { message: 'Part of this site could not be loaded.', details: [] }
}
