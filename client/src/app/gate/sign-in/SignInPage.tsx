import { useNavigate, useSearchParams } from '@solidjs/router'
import { useWords } from '#client/i18n/i18n.tsx'
import type { Session } from '#client/workspace/session.ts'
import { ownPath } from '#shared/protocol/own-path.ts'
import { Gate } from '../Gate.tsx'
import { WaysBack } from './WaysBack.tsx'

/** `/sign-in?to=/w/…`: for whoever was signed out, and goes back there afterwards. */
export function SignInPage() {
  const words = useWords()
  const navigate = useNavigate()
  const [query] = useSearchParams<{ to?: string }>()
  const goOn = ({ workspaces: [first] }: Session) => {
    const to = ownPath(query.to) ?? (first ? `/w/${first.id}/calendar` : '/')
    navigate(to, { replace: true })
  }
  return (
    <Gate cells={1} title={words().account.backTitle} intro={words().account.backIntro}>
      <WaysBack onBack={goOn} />
    </Gate>
  )
}
