import { useEffect } from 'react'
import { WHILE_CAPTURING } from '@/ui/while-capturing'
import type { Tool } from './ToolButton'

/** A tool that a button was pressed for. */
export type Asked = {
  readonly tool: Tool
  /** The id of the quotation or event it is for; empty where it is for the edition. */
  readonly about: string
  readonly button: HTMLButtonElement
}

/** Be told of every press of a `ToolButton`, wherever one stands. */
export function useToolButtons(onPress: (asked: Asked) => void): void {
  useEffect(() => {
    function press({ target }: MouseEvent) {
      const button = target instanceof Element ? target.closest('button[data-tool]') : null
      if (!(button instanceof HTMLButtonElement)) return
      const tool = TOOLS.find((one) => one === button.dataset['tool'])
      if (tool) onPress({ tool, about: button.dataset['about'] ?? '', button })
    }
    document.addEventListener('click', press, WHILE_CAPTURING)
    return () => document.removeEventListener('click', press, WHILE_CAPTURING)
  }, [onPress])
}

const TOOLS = ['edition', 'share', 'cite', 'picture'] as const satisfies readonly Tool[]
