import { TopBar } from './TopBar'
import { useTitle } from './use-title'

/** What stands at addresses that mean nothing. */
export function NotFoundPage() {
  useTitle('Page not found')
  return (
    <>
      <TopBar />
      <main
        data-not-found
        id="article"
        tabIndex={-1}
        className="outline-none mx-auto max-w-[40rem] px-6 py-16 text-base"
      >
        <h1 className="font-semibold font-serif text-headline">There is no page here</h1>
        <p className="mt-4">
          The address may have been cut short or mistyped. All editions are in the{' '}
          <a
            href={`${import.meta.env.BASE_URL}library/`}
            className="text-blue underline underline-offset-2"
          >
            library
          </a>
          .
        </p>
      </main>
    </>
  )
}
