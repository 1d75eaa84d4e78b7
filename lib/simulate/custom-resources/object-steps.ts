import type { KubernetesObject } from '../kubernetes/object';
import { objectName } from '../kubernetes/object';
import type { Site } from '../site';
import type { ItemView, Step } from '../way';

/** The first step of an item that an object asks for. */
export function madeFor(site: Site, object: KubernetesObject, view: ItemView, what: string): Step {
  return { ...site.made(view, what), object: objectName(object) };
}

/** Loses what an object could have asked for before its way begins. */
export function loseFor(site: Site, object: KubernetesObject, view: ItemView, what: string, why: string): void {
  site.lose({ ...madeFor(site, object, view, what), outcome: 'dropped', why });
}
