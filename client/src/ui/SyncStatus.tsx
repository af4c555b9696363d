import { Icon } from './Icon.tsx'
import {
  cloud,
  cloudAlert,
  cloudCheck,
  cloudOff,
  cloudUpload,
  hardDrive,
  lockKeyhole,
  refreshCw,
} from './icons.ts'
import './SyncStatus.css'

/** What the work of a device can be told about; the words come from outside. */
export type SyncKind =
  | 'device-kept'
  | 'saved'
  | 'saving'
  | 'connecting'
  | 'offline'
  | 'signed-out'
  | 'access-removed'
  | 'refused'
  | 'files-refused'
  | 'storage-low'
  | 'storage-failed'
  | 'client-too-old'
  | 'update-ready'

export interface SyncNotice {
  readonly kind: SyncKind
  readonly title: string
  readonly detail: string
}

type Tone = 'ok' | 'busy' | 'warn' | 'danger'

/** A new kind without a picture breaks the build, not the screen. */
export const PICTURES = {
  'device-kept': { icon: hardDrive, tone: 'ok' },
  saved: { icon: cloudCheck, tone: 'ok' },
  saving: { icon: cloudUpload, tone: 'busy' },
  connecting: { icon: cloud, tone: 'busy' },
  offline: { icon: cloudOff, tone: 'warn' },
  'signed-out': { icon: lockKeyhole, tone: 'warn' },
  'access-removed': { icon: lockKeyhole, tone: 'danger' },
  refused: { icon: cloudAlert, tone: 'danger' },
  'files-refused': { icon: cloudAlert, tone: 'warn' },
  'storage-low': { icon: hardDrive, tone: 'warn' },
  'storage-failed': { icon: hardDrive, tone: 'danger' },
  'update-ready': { icon: refreshCw, tone: 'busy' },
  'client-too-old': { icon: refreshCw, tone: 'danger' },
} as const satisfies Record<SyncKind, { icon: string; tone: Tone }>

/** One calm line. */
export function SyncLine(props: { readonly notice: SyncNotice }) {
  return (
    <span class={`sync sync-${PICTURES[props.notice.kind].tone}`}>
      <Icon of={PICTURES[props.notice.kind].icon} />
      <span class="sync-title">{props.notice.title}</span>
    </span>
  )
}
