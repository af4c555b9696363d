import { Show, splitProps } from 'solid-js'
import { Button, type ButtonProps, IconButton } from '#client/ui/Button.tsx'
import { createMedia } from '#client/ui/media.ts'

/** On a desk in one row; on a phone the actions have a grid of their own. */
export const ROOM_FOR_WORDS = '(min-width: 1280px)'
export const ROOM_IN_GRID = '(min-width: 1280px), (max-width: 599px)'

interface ToolFace {
  readonly icon: string
  readonly label: string
  /** Where its word has room. */
  readonly room: string
}

/** Its word stands beside the icon where there is room, and is always its name. */
export function Tool(
  props: Omit<ButtonProps, 'children' | 'look' | 'icon' | 'class' | 'size'> & ToolFace,
) {
  const [face, button] = splitProps(props, ['icon', 'label', 'room'])
  const hasRoom = createMedia(face.room)
  return (
    <Show
      when={hasRoom()}
      fallback={<IconButton {...button} icon={face.icon} label={face.label} look="ghost" />}
    >
      <Button {...button} look="ghost" icon={face.icon}>
        {face.label}
      </Button>
    </Show>
  )
}
