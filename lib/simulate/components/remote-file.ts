import { makeValue } from '../../values';
import type { Component } from '../component';
import type { Site } from '../site';
import { fileOf } from '../world';

/** `remote.http`: what a server answers, which the test gives as a file with the URL as its name. */
export function remoteHttp(site: Site): Component {
  site.args.expect({
    executed: ['url', 'is_secret'],
    irrelevant: ['body', 'client', 'headers', 'method', 'poll_frequency', 'poll_timeout'],
  });
  return { exports: { content: () => contentOf(site, 'url') } };
}

/** `remote.s3`: an object of a bucket, which the test gives as a file with its path as the name. */
export function remoteS3(site: Site): Component {
  site.args.expect({ executed: ['path', 'is_secret'], irrelevant: ['client', 'poll_frequency'] });
  return { exports: { content: () => contentOf(site, 'path') } };
}

function contentOf(site: Site, argument: string) {
  const name = site.args.text(argument);
  const text = fileOf(site.world, name);
  if (text === undefined) throw site.args.notExecuted(`what ${name} is isn't known: give it with \`files\``);
  return makeValue.optionalSecret(text, site.args.flag('is_secret'));
}
