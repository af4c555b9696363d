import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

const POLICY = 'content-security-policy'
const SELF = ["'self'"]
const NONE = ["'none'"]
/** The page for an audience: in a frame it has no button, and it shows what is meant for everybody. */
const FRAMED = '/live'

const NOBODY_FRAMES = "frame-ancestors 'none'"
const ANYBODY_FRAMES = 'frame-ancestors *'

/** `overTls`: every allowed origin is https, so browsers may be told to stay with it. */
export function securityHeaders(overTls: boolean): MiddlewareHandler {
  const headers = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: NONE,
      scriptSrc: SELF,
      // CodeMirror writes its rules into a <style> element. A nonce would be no better: the page is kept by the
      // service worker, so the nonce would be the same for ever. Attributes stay forbidden.
      styleSrc: SELF,
      styleSrcElem: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      mediaSrc: ["'self'", 'blob:'],
      fontSrc: SELF,
      // 'self' covers ws: and wss: at this host, and, unlike those two words, nothing at any other.
      connectSrc: SELF,
      workerSrc: SELF,
      manifestSrc: SELF,
      formAction: SELF,
      baseUri: NONE,
      frameAncestors: NONE,
      objectSrc: NONE,
      // Text becomes elements or code through these and nowhere else (client/src/ui/trusted.ts and the build's
      // trusted-templates.ts); there is no default policy.
      requireTrustedTypesFor: ["'script'"],
      trustedTypes: ['solid-templates', 'icon-shapes', 'own-scripts'],
    },
    strictTransportSecurity: overTls ? 'max-age=31536000' : false,
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    permissionsPolicy: {
      // Passkeys, and links that are copied: for our own pages and in no frame. (Making a passkey is so by itself.)
      publickeyCredentialsGet: ['self'],
      clipboardWrite: ['self'],
      camera: [],
      microphone: [],
      geolocation: [],
      payment: [],
      usb: [],
      serial: [],
      midi: [],
      displayCapture: [],
      accelerometer: [],
      gyroscope: [],
      magnetometer: [],
    },
  })
  return async (c, next) => {
    let own: string | null = null
    await headers(c, async () => {
      await next()
      own = c.res.headers.get(POLICY)
    })
    // What somebody attached is held tighter than a page of ours.
    if (own !== null) c.res.headers.set(POLICY, own)
    if (c.req.path !== FRAMED) return
    const { headers: sent } = c.res
    sent.delete('x-frame-options')
    const policy = sent.get(POLICY)?.replace(NOBODY_FRAMES, ANYBODY_FRAMES)
    if (policy !== undefined) sent.set(POLICY, policy)
  }
}
