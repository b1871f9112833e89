/** What previews show best: 1.91 to 1, in pixels. */
export const PICTURE_WIDTH = 1200
export const PICTURE_HEIGHT = 630
