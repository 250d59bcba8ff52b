package dev.byline.discord.standin;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/** Transport compression of the gateway: one deflater for a connection, flushed after a payload. */
final class ZlibStream {

  static final String NAME = "zlib-stream";

  private final Deflater deflater = new Deflater();

  ByteBuffer compress(String payload) {
    deflater.setInput(payload.getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    byte[] buffer = new byte[8_192];
    int length;
    do {
      length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
      compressed.write(buffer, 0, length);
    } while (length == buffer.length);
    return ByteBuffer.wrap(compressed.toByteArray());
  }

  void end() {
    deflater.end();
  }
}
