import { Component, type ReactNode } from 'react'

type Props = {
  /** What fails alone if something in it fails. */
  readonly name: string
  readonly children: ReactNode
  /** Before it is tried again. */
  readonly onRetry?: () => void
  /** It can be done without: closes what failed. */
  readonly onClose?: () => void
}
type State = { readonly error: Error | null }

/** Keeps a fault of ours inside one part of the page: the part says so, the rest stays readable. */
export class Boundary extends Component<Props, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: Error): State {
    return { error }
  }

  override render() {
    const { error } = this.state
    const { name, children, onRetry, onClose } = this.props
    if (!error) return children
    return (
      <div role="alert" className="border-red border-l-2 py-2 pl-4 font-sans text-base">
        <p>
          {name} could not be shown: {error.message}
        </p>
        <button
          type="button"
          onClick={() => {
            onRetry?.()
            this.setState({ error: null })
          }}
          className="mt-1 underline underline-offset-2"
        >
          Try again
        </button>
        {onClose && (
          <button type="button" onClick={onClose} className="ml-4 underline underline-offset-2">
            Close
          </button>
        )}
      </div>
    )
  }
}
