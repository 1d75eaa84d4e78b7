import { connection } from '../arguments';
import type { Component } from '../component';
import type { Site } from '../site';
import { targetGroups } from '../targets/target-groups';
import { fileOf } from '../world';

/** `discovery.http`: the targets that a server lists, which the test gives as a file with the URL as its name. */
export function discoveryHttp(site: Site): Component {
  site.args.expect({ executed: ['url'], irrelevant: [...connection, 'refresh_interval'] });
  return {
    exports: {
      targets() {
        const url = site.args.text('url');
        const text = fileOf(site.world, url);
        if (text === undefined) {
          throw site.args.notExecuted(
            `what ${url} answers isn't known: give it with \`files\`, or what is found with \`targets\``,
          );
        }
        return site.targetsValue(targetGroups(site, url, text, ['__meta_url', url]));
      },
    },
  };
}
