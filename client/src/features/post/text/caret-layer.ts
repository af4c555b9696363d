/**
 * Colleagues' carets over the text. A layer and not widgets inside it: a widget in the middle of a word lets the line
 * break there, and everybody's text would move with everybody's caret.
 */
import { EditorSelection, type Extension } from '@codemirror/state'
import {
  EditorView,
  type LayerMarker,
  layer,
  RectangleMarker,
  type ViewUpdate,
} from '@codemirror/view'

export interface CaretOwner {
  readonly name: string
  /** 1 to 8. */
  readonly hue: number
}

export interface RemoteCaret {
  readonly owner: CaretOwner
  readonly position: number
}

/** @param moved whether an update of the view brings other carets; that the text moved is known here */
export function caretLayer(
  carets: (view: EditorView) => readonly RemoteCaret[],
  moved: (update: ViewUpdate) => boolean,
): Extension {
  return [
    layer({
      above: true,
      class: 'remote-carets',
      update: (update) => update.docChanged || update.geometryChanged || moved(update),
      markers: (view) => carets(view).flatMap((caret) => markerOf(caret, view) ?? []),
    }),
    theme,
  ]
}

function markerOf({ owner, position }: RemoteCaret, view: EditorView): Marker | null {
  const at = EditorSelection.cursor(position)
  const [place] = RectangleMarker.forRange(view, '', at)
  if (!place) return null
  const room = view.contentDOM.clientWidth - place.left
  return new Marker(owner, place, room)
}

/** Pixels that a letter of the flag takes at most. */
const LETTER = 8

class Marker implements LayerMarker {
  readonly owner: CaretOwner
  readonly place: RectangleMarker
  readonly flag: string
  /** A flag that would stand out of the text at the end of a line hangs to the left of its caret. */
  readonly hangsLeft: boolean

  constructor(owner: CaretOwner, place: RectangleMarker, room: number) {
    this.owner = owner
    this.place = place
    this.flag = owner.name.split(' ')[0] ?? ''
    this.hangsLeft = this.flag.length * LETTER > room
  }
  eq(other: Marker): boolean {
    const { left, top, height } = this.place
    const before = other.place
    return (
      left === before.left && top === before.top && height === before.height && this.looksAs(other)
    )
  }
  draw(): HTMLElement {
    const caret = document.createElement('span')
    caret.className = `remote-caret person-${this.owner.hue}`
    const flag = document.createElement('span')
    flag.className = `name-flag remote-caret-flag${this.hangsLeft ? ' remote-caret-flag-left' : ''}`
    flag.textContent = this.flag
    caret.append(flag)
    this.put(caret)
    return caret
  }
  /** On another line the flag is shown anew: there one has to look for whose caret it is. */
  update(caret: HTMLElement, before: Marker): boolean {
    if (before.place.top !== this.place.top || !this.looksAs(before)) return false
    this.put(caret)
    return true
  }
  private looksAs(other: Marker): boolean {
    return (
      other.flag === this.flag &&
      other.owner.hue === this.owner.hue &&
      other.hangsLeft === this.hangsLeft
    )
  }
  private put(caret: HTMLElement): void {
    caret.style.left = `${this.place.left}px`
    caret.style.top = `${this.place.top}px`
    caret.style.height = `${this.place.height}px`
  }
}

const theme = EditorView.baseTheme({
  '.remote-carets': { pointerEvents: 'none' },
  '.remote-caret': { marginLeft: '-1px', borderLeft: '2px solid var(--person)' },
  '.remote-caret-flag': {
    position: 'absolute',
    left: '-2px',
    bottom: '100%',
    height: '15px',
    padding: '0 4px',
    fontSize: '0.625rem',
    borderRadius: '3px 3px 3px 0',
    animation: 'remote-caret-flag 2.4s forwards',
  },
  // Gone without fading for who wants nothing to move.
  '@media (prefers-reduced-motion: reduce)': {
    '.remote-caret-flag': { animationTimingFunction: 'step-end' },
  },
  '.remote-caret-flag-left': { left: 'auto', right: '-1px', borderRadius: '3px 3px 0 3px' },
  '@keyframes remote-caret-flag': { '0%, 83%': { opacity: '1' }, '100%': { opacity: '0' } },
})
