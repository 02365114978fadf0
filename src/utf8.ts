/** Text of bytes that are UTF-8. A `TextDecoder` takes longer to make than an article to decode. */
export const textOf = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('utf8');
