// `npm run dev`: the app from Vite with hot reload, and beside it the relay, which restarts when its sources change.
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'vite'
import { ROOT } from './lib/paths.ts'
import { passSignalsTo } from './lib/run.ts'

const port = Number(process.env.PORT || 4200)
const relayPort = port + 1
const relay = `http://127.0.0.1:${relayPort}`

const vite = await createServer({
  root: `${ROOT}/client`,
  configFile: `${ROOT}/vite.config.ts`,
  server: {
    port,
    strictPort: true,
    host: '127.0.0.1',
    proxy: { '/api': relay, '/sync': { target: relay, ws: true } },
  },
})
try {
  await vite.listen()
  const child = startRelay()
  passSignalsTo(child)
  child.on('exit', (code) => process.exit(code ?? 0))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.error(
    `Another one is running, perhaps. Choose another port: PORT=${port + 10} npm run dev`,
  )
  process.exit(1)
}

function startRelay(): ChildProcess {
  return spawn(process.execPath, ['--watch', '--watch-preserve-output', 'server/src/main.ts'], {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      ...process.env,
      PORT: String(relayPort),
      HOST: '127.0.0.1',
      // The browser talks to Vite, so that is the origin that the relay sees and the link that it prints.
      RUCHE_ORIGINS: `http://127.0.0.1:${port},http://localhost:${port}`,
    },
  })
}
