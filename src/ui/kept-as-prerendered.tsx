import { type ComponentType, createElement, type JSX, memo, useState } from 'react'
import { useIsHydrated } from './use-is-hydrated'

/**
 * An element with a component in it that a prerendered page goes on showing as it came: React
 * hydrates the element and leaves what is in it alone, and the code of the component is not even
 * run. Drawn anew, where nothing was prerendered or with other props, it is a component like any.
 *
 * For parts without state, effects and handlers: their links and buttons are followed by those
 * who listen on the document. Props are compared one by one.
 */
export function keptAsPrerendered<Props extends object, Tag extends keyof JSX.IntrinsicElements>(
  tag: Tag,
  attributes: JSX.IntrinsicElements[Tag],
  Part: ComponentType<Props>,
): ComponentType<Props> {
  return memo(function KeptAsPrerendered(props: Props) {
    const isHydrated = useIsHydrated()
    const [first] = useState(props)
    const [isDrawn, setIsDrawn] = useState(false)
    // What was drawn once is gone as it came, whatever props follow.
    if (props !== first && !isDrawn) setIsDrawn(true)
    return isHydrated && props === first && !isDrawn
      ? createElement(tag, { ...attributes, ...AS_IT_CAME, key: 'kept' })
      : createElement(tag, { ...attributes, key: 'drawn' }, <Part {...props} />)
  })
}

/**
 * React (19.3) compares what is in an element whose only child is a text with that text, unless a
 * difference is expected, and never looks at the elements in it; while the text stays the same
 * it writes nothing. `kept-as-prerendered.test.tsx` holds it to that.
 */
const AS_IT_CAME = { children: '', suppressHydrationWarning: true } as const
