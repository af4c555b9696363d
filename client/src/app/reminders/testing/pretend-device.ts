import type { Note } from '#client/worker/note.ts'
import type { Permission, RemindDevice } from '../remind-device.ts'

/** A key pair's public half, and the secret beside it, as browsers give them. */
export const P256DH =
  'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4'
export const AUTH = 'BTBZMqHH6r4Tts7J_aSIgg'

/** A browser in which the person answers as told. */
export function pretendDevice(options: {
  readonly permission?: Permission
  readonly answer?: Permission
  /** No push service. */
  readonly cannotWake?: boolean
}) {
  const shown: Note[] = []
  const asked: string[] = []
  let permission = options.permission ?? 'default'
  let subscribed = false
  let isLookedAt = false
  const device: RemindDevice = {
    permission: () => permission,
    async ask() {
      asked.push('permission')
      permission = options.answer ?? 'granted'
      return permission
    },
    isLookedAt: () => isLookedAt,
    show: async (note) => void shown.push(note),
    isSubscribed: async () => subscribed,
    async subscribe(key) {
      asked.push(`subscribe ${key}`)
      subscribed = !options.cannotWake
      return options.cannotWake
        ? null
        : { endpoint: 'https://push.example/1', p256dh: P256DH, auth: AUTH }
    },
    async unsubscribe() {
      subscribed = false
    },
    zone: 'Europe/Paris',
    onGoTo: () => () => {},
  }
  return {
    device,
    shown,
    asked,
    look(yes: boolean) {
      isLookedAt = yes
    },
  }
}
