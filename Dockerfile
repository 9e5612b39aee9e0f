# Blink Till in a small image: docker build -t blink-till .

FROM rust:1.95-bookworm AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/src/target \
    cargo build --locked --profile dist --bin blink-till \
    && cp target/dist/blink-till /blink-till \
    && mkdir /data

# The C library, the certificates that TLS trusts, and no shell.
FROM gcr.io/distroless/cc-debian12:nonroot
COPY --from=build /blink-till /usr/local/bin/blink-till
COPY --from=build /src/LICENSE /src/LICENSE-APACHE /src/LICENSE-MIT /usr/share/doc/blink-till/
# A new volume takes over who owns the folder in the image.
COPY --from=build --chown=nonroot:nonroot /data /data
VOLUME /data
WORKDIR /data
# In a container loopback is nobody; where the port is open is the business of `docker run --publish`.
ENV TILL_LISTEN=0.0.0.0:3000 DATABASE_URL=sqlite:///data/till.db
EXPOSE 3000
# SIGTERM finishes what is in flight, within 15 s; Docker itself waits for 10: `docker run --stop-timeout 20`.
STOPSIGNAL SIGTERM
ENTRYPOINT ["blink-till"]
