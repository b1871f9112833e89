import type { ReadingSettings } from '@/library/reading-settings'

/** Put settings in force on the page. */
export function applySettings({ theme, size, view, marks, keys }: ReadingSettings): void {
  const { dataset } = document.documentElement
  dataset['theme'] = theme
  dataset['size'] = size
  dataset['view'] = view
  dataset['marks'] = marks
  dataset['keys'] = keys
}
