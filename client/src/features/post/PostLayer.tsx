import { useLocation, useNavigate, useSearchParams } from '@solidjs/router'
import { type JSX, Show, Suspense } from 'solid-js'
import { lazyPart } from '#client/i18n/lazy-part.tsx'
import type { Memory } from '#client/workspace/device/memory.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { addressWith, partIn } from './post-address.ts'

const PostDrawer = lazyPart(async () => (await import('./PostDrawer.tsx')).PostDrawer)

export interface PostLayerProps {
  readonly environment: Pick<Environment, 'now' | 'after'>
  /** IANA name of the zone of the viewer's clocks. */
  readonly viewerZone: string
  /** Puts a text on the clipboard; false when the browser does not allow it. */
  readonly copy: (text: string) => Promise<boolean>
  /** A few short texts kept on this device. */
  readonly memory: Memory
  /** What is known of the sync, for the drawer's foot. */
  readonly sync: JSX.Element
  /** The keys of the main action, as they are printed on this keyboard. */
  readonly mainKeys: string
}

/**
 * The post that the address names (`?post=…`), over whatever page is below: going back closes it, and the address can
 * be given to a colleague. The editor is loaded when the first post is opened.
 */
export function PostLayer(props: PostLayerProps) {
  const location = useLocation<{ opened?: boolean }>()
  const navigate = useNavigate()
  const [search] = useSearchParams<{ post?: string; at?: string }>()

  const close = () => {
    // Opened from here, there is a step back; by a link, there is none.
    if (location.state?.opened) navigate(-1)
    else navigate(addressWith(location, null), { replace: true, scroll: false })
  }
  const open = (post: string) =>
    navigate(addressWith(location, post), {
      replace: true,
      scroll: false,
      state: { opened: location.state?.opened === true },
    })
  return (
    <Show when={search.post}>
      <Suspense>
        <PostDrawer
          post={search.post ?? ''}
          part={partIn(search.at)}
          environment={props.environment}
          viewerZone={props.viewerZone}
          copy={props.copy}
          memory={props.memory}
          sync={props.sync}
          mainKeys={props.mainKeys}
          onOpen={open}
          onClose={close}
        />
      </Suspense>
    </Show>
  )
}
