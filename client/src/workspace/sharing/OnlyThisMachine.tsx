import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { isLoopback } from '#shared/protocol/loopback.ts'

/** Beside a link that is to be opened elsewhere: said where nobody can, with what to do about it. */
export function OnlyThisMachine(props: { readonly link: string }) {
  const words = useWords()
  const origins = () => {
    const { port } = new URL(props.link)
    return `RUCHE_ORIGINS=http://<${words().reach.address}>${port && `:${port}`}`
  }
  return (
    <Show when={isLoopback(props.link)}>
      <Banner
        tone="info"
        title={words().reach.onlyHere}
        detail={words().reach.toReach('HOST=0.0.0.0', origins())}
      />
    </Show>
  )
}
