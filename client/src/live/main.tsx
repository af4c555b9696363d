import { render } from 'solid-js/web'
import { lend } from '#client/app/browser.ts'
import { lendEnvironment } from '#client/app/environment.ts'
import { memoryIn } from '#client/app/memory.ts'
import { keepAwake } from '#client/app/presenter-screen.ts'
import type { StageWords } from '#client/features/events/stage/Stage.tsx'
import type { Locale } from '#client/i18n/language.ts'
import { plainFormats } from '#client/i18n/plain-formats.ts'
import { ownScript } from '#client/ui/trusted.ts'
import type { OpenLink } from '#client/workspace/sharing/look-in.ts'
import { AudiencePage } from './AudiencePage.tsx'
import { keepLook } from './kept-look.ts'
import '#client/ui/tokens.css'
import '#client/ui/base.css'

/** @param means what was fetched and asked while this was on its way */
export function showAudience(means: {
  /** From the address; null when it was cut off. */
  readonly secret: string | null
  readonly locale: Locale
  readonly words: StageWords
  readonly openLink: OpenLink
}): void {
  const browser = lend(window)
  const environment = lendEnvironment(window)
  const formats = plainFormats(means.locale)
  const isFramed = window.self !== window.top
  /** What hangs on a wall, and no telephone in a pocket. */
  const isWall = !isFramed && matchMedia('(min-width: 900px) and (min-height: 500px)').matches
  // Absent where the page is not served over HTTPS or from this machine; there is none while it is developed.
  const worker = import.meta.env.PROD ? (navigator.serviceWorker ?? null) : null
  const place = document.getElementById('root')
  if (!place) throw new Error('live.html has no element with the id "root"')
  render(
    () => (
      <AudiencePage
        environment={environment}
        viewerZone={browser.timeZone}
        secret={means.secret}
        address={location.href}
        openLink={means.openLink}
        kept={
          isFramed || means.secret === null
            ? null
            : keepLook(
                memoryIn(() => sessionStorage, 'ruche.live'),
                means.secret,
              )
        }
        keepPage={isFramed || !worker ? null : () => keepPage(worker)}
        votes={isFramed ? null : browser}
        stayAwake={isWall ? () => keepAwake({ document, wakeLock: navigator.wakeLock }) : null}
        words={means.words}
        formats={formats}
        entitle={(title) => {
          document.title = title
        }}
      />
    ),
    place,
  )
}

function keepPage(worker: ServiceWorkerContainer): void {
  worker.register(ownScript('/live-worker.js'), { scope: '/live' }).catch(() => {
    // Forbidden, or full: the page is as good as it was without.
  })
}
