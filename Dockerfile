# The reference platform as an image: docker build -t jumeau . && docker run --rm -v "$PWD:/src" -w /src jumeau tools/dev test
FROM debian:trixie
COPY tools/packages.txt /tmp/packages.txt
RUN apt-get update \
 && sed 's/#.*//' /tmp/packages.txt | xargs apt-get install -y --no-install-recommends \
 && rm -rf /var/lib/apt/lists/*
ENV LANG=C.UTF-8
