import type { Reply, Request } from './reader.ts'
import { createWorkbench } from './workbench.ts'

const workbench = createWorkbench()

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  postMessage({ id: data.id, result: answer(data) } satisfies Reply)
})

function answer(request: Request): unknown {
  switch (request.call) {
    case 'open':
      return workbench.open(...request.args)
    case 'review':
      return workbench.review(...request.args)
    case 'leftRows':
      return workbench.leftRows(...request.args)
  }
}
