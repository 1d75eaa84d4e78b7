/** A text without the user and password of the URLs in it: Alloy's messages about URLs show them. */
export function hideCredentials(text: string): string {
  return text.replace(/:\/\/[^\s"/@]+@/g, '://***@');
}
