/**
 * Colleagues' carets and selections in the text: tells them ours, draws theirs. Written here and not taken from y-codemirror.next,
 * whose carets put a colour that a colleague sends into a style attribute; ours is a hue of our own palette (M5).
 */
import { Annotation, type Extension, type Range } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view'
import type { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { isObject } from '#client/workspace/is-object.ts'
import { tellPart } from '#client/workspace/people/awareness-part.ts'
import { type CaretOwner, caretLayer, type RemoteCaret } from './caret-layer.ts'

const fromElsewhere = Annotation.define<true>()

/** @param ownerOf the person of an id that a colleague's device sends */
export function remoteCarets(
  text: Y.Text,
  awareness: Awareness,
  me: string,
  ownerOf: (person: string) => CaretOwner | null,
): Extension {
  const { doc } = text
  if (!doc) return []

  const look = (view: EditorView): Seen => {
    const { length } = view.state.doc
    const marks: Range<Decoration>[] = []
    const carets: RemoteCaret[] = []
    for (const [client, state] of awareness.getStates()) {
      if (client === awareness.clientID) continue
      const selection = parse(state, text, doc)
      const owner = selection && ownerOf(selection.person)
      if (!owner) continue
      const from = Math.min(selection.anchor, selection.head, length)
      const to = Math.min(Math.max(selection.anchor, selection.head), length)
      const mark = Decoration.mark({ class: `remote-selection person-${owner.hue}` })
      if (from < to) marks.push(mark.range(from, to))
      carets.push({ owner, position: Math.min(selection.head, length) })
    }
    return { marks: Decoration.set(marks, true), carets }
  }

  /** The browser tells who loses the focus after who gets it: a caret that is in another text by then is not ours to take away. */
  const takeAway = (): void => {
    const own = awareness.getLocalState()
    if (own && parse(own, text, doc)) tellPart(awareness, 'caret', null)
  }
  const tell = (view: EditorView): void => {
    if (!view.hasFocus) {
      takeAway()
      return
    }
    const { anchor, head } = view.state.selection.main
    const place = (index: number) =>
      Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(text, index))
    tellPart(awareness, 'caret', { person: me, anchor: place(anchor), head: place(head) })
  }

  const plugin = ViewPlugin.define(
    (view) => {
      const listen = ({ added, updated, removed }: Record<string, readonly number[]>): void => {
        const changed = [...(added ?? []), ...(updated ?? []), ...(removed ?? [])]
        if (changed.every((client) => client === awareness.clientID)) return
        view.dispatch({ annotations: fromElsewhere.of(true) })
      }
      awareness.on('change', listen)
      return {
        seen: look(view),
        update(update: ViewUpdate) {
          const moved = update.selectionSet || update.docChanged || update.focusChanged
          if (moved) tell(update.view)
          if (heard(update) || update.docChanged) this.seen = look(update.view)
        },
        destroy() {
          awareness.off('change', listen)
          takeAway()
        },
      }
    },
    { decorations: ({ seen }) => seen.marks },
  )
  return [plugin, caretLayer((view) => view.plugin(plugin)?.seen.carets ?? [], heard), theme]
}

/** Colleagues have moved. */
function heard(update: ViewUpdate): boolean {
  return update.transactions.some((one) => one.annotation(fromElsewhere))
}

interface Seen {
  readonly marks: DecorationSet
  readonly carets: readonly RemoteCaret[]
}

interface RemoteSelection {
  readonly person: string
  readonly anchor: number
  readonly head: number
}

/** What colleagues send is parsed like everything else (M5); a caret in another text is none here. */
function parse(state: Record<string, unknown>, text: Y.Text, doc: Y.Doc): RemoteSelection | null {
  const { caret } = state
  if (!isObject(caret) || typeof caret.person !== 'string') return null
  const { person, anchor, head } = caret
  const index = (place: unknown): number | null => {
    try {
      const relative = Y.createRelativePositionFromJSON(place)
      const absolute = Y.createAbsolutePositionFromRelativePosition(relative, doc)
      return absolute?.type === text ? absolute.index : null
    } catch {
      return null
    }
  }
  const [from, to] = [index(anchor), index(head)]
  return from === null || to === null ? null : { person, anchor: from, head: to }
}

const theme = EditorView.baseTheme({
  '.remote-selection': {
    backgroundColor: 'color-mix(in oklab, var(--person) 22%, transparent)',
    borderRadius: '2px',
  },
})
