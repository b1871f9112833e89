import { Component, type ReactNode } from 'react'
import { loadAgain } from './connection'
import { PartMissing } from './missing-part'

type Props = {
  /** What fails alone if something in it fails. */
  readonly name: string
  readonly children: ReactNode
  /** Before it is tried again. */
  readonly onRetry?: () => void
  /** It can be done without: closes what failed. */
  readonly onClose?: () => void
  /** It is all there is: where to go instead. */
  readonly wayOut?: string
}
type State = {
  readonly error: Error | null
  /** Whether the host was asked for the page, and did not answer. */
  readonly isCutOff: boolean
}

const UNHARMED: State = { error: null, isCutOff: false }

/**
 * Keeps a fault of ours inside one part of the page: the part says so, the rest stays readable. What
 * could not be had is tried again by itself once there is a connection again.
 */
export class Boundary extends Component<Props, State> {
  override state: State = UNHARMED

  static getDerivedStateFromError(error: Error): Partial<State> {
    return { error }
  }

  override componentDidCatch(error: Error) {
    if (error instanceof PartMissing && !error.wasAsked) addEventListener('online', this.retry)
  }

  override componentWillUnmount() {
    removeEventListener('online', this.retry)
  }

  readonly retry = () => {
    removeEventListener('online', this.retry)
    this.props.onRetry?.()
    this.setState(UNHARMED)
  }

  readonly loadAgain = async () => {
    this.setState({ isCutOff: !(await loadAgain()) })
  }

  override render() {
    const { error, isCutOff } = this.state
    const { name, children, onClose, wayOut } = this.props
    if (!error) return children
    const isLost = error instanceof PartMissing && error.wasAsked
    return (
      <div role="alert" className="border-red border-l-2 py-2 pl-4 font-sans text-base">
        <p>{failureWords(name, error, isCutOff)}</p>
        <button
          type="button"
          onClick={isLost ? this.loadAgain : this.retry}
          className="mt-1 underline underline-offset-2"
        >
          {isLost ? 'Load the page again' : 'Try again'}
        </button>
        {onClose && (
          <button type="button" onClick={onClose} className="ml-4 underline underline-offset-2">
            Close
          </button>
        )}
        {wayOut && (
          <a href={wayOut} className="ml-4 underline underline-offset-2">
            Go to the first page
          </a>
        )}
      </div>
    )
  }
}

function failureWords(name: string, error: Error, isCutOff: boolean): string {
  if (!(error instanceof PartMissing)) return `${name} could not be shown.`
  return error.wasAsked && !isCutOff
    ? `${name} could not be loaded.`
    : `There is no connection. ${name} can be shown once it is back.`
}
